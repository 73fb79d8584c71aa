import { speech } from './speech.ts';

const { number, plural, date } = speech.fr;

/** Backup, restore, recovery, hand-over and the end of a year, in French. */
export const backupFr = {
  last: (day: string) => `Dernière sauvegarde : ${date(day)}`,
  never: 'Aucune sauvegarde n’a encore été faite.',
  why: 'Désinstaller Vigie ou perdre ce navigateur efface tout. Un fichier chiffré, rangé ailleurs, permet de tout reprendre.',
  make: 'Faire une sauvegarde',
  saved: (name: string) =>
    `Le fichier ${name} est dans vos téléchargements. Rangez-le dans votre espace de travail, et le mot de passe ailleurs.`,
  passphrase: {
    label: 'Mot de passe du fichier',
    hint: 'Au moins 12 caractères; quatre mots sans lien entre eux se retiennent bien. Sans lui, le fichier ne s’ouvre plus.',
    again: 'Encore une fois',
    short: 'Au moins 12 caractères.',
    different: 'Les deux mots de passe ne sont pas identiques.',
    strength: {
      short: 'Encore trop court',
      weak: 'Facile à deviner : ajoutez un mot',
      good: 'Bon',
      strong: 'Très bon',
    },
  },
  working: (share: string) => `En cours : ${share} %`,
  other: 'Autres opérations',
  links: {
    restaurer: 'Restaurer un fichier',
    restaurerText:
      'Une sauvegarde, les données d’un autre appareil, ou un groupe qu’on vous remet.',
    passation: 'Remettre un groupe',
    passationText: 'Un fichier scellé pour la personne qui vous remplace.',
    annee: 'Effacer une année terminée',
    anneeText: 'Après le 30 juin, et seulement si vous le confirmez.',
  },
  file: {
    drop: 'Déposez le fichier ici',
    choose: 'Choisir le fichier',
    other: 'Autre fichier',
    kinds: { backup: 'Sauvegarde', handover: 'Groupe remis' },
    made: (day: string) => `faite le ${date(day)}`,
    handed: (day: string) => `fichier du ${date(day)}`,
    open: 'Voir ce qu’il contient',
  },
  tables: {
    groups: 'Groupes',
    students: 'Élèves',
    consents: 'Consentements',
    ledger: 'Publications',
    places: 'Endroits',
    authorisations: 'Autorisations',
    notices: 'Transmissions de documents',
    documents: 'Documents d’information',
    forms: 'Formulaires remis',
    accessChecks: 'Vérifications d’accès',
    takedowns: 'Retraits faits',
    lessons: 'Mots appris',
    packs: 'Directives importées',
    settings: 'Réglages',
    tombstones: 'Effacements',
    milestones: 'Dates de suivi',
  },
  preview: {
    title: 'Ce qui changera ici',
    data: 'Données',
    added: 'Ajouté',
    changed: 'Mis à jour',
    kept: 'Gardé tel quel',
    refused: 'Déjà effacé ici',
    erased: 'Effacé ici',
    nothing: 'Ce fichier n’apporte rien de nouveau. Rien ne changera.',
    changedNote:
      'De deux versions, la plus récente est gardée. La version du fichier est plus récente pour :',
    refusedNote: 'Ce qui a été effacé ici ne revient pas.',
    erasedNote: 'Effacé sur l’autre appareil, ce sera effacé ici aussi :',
    more: (count: number) => `et ${number(count)} ${plural(count, 'autre', 'autres')}`,
    restore: 'Restaurer',
    restoreAndErase: 'Restaurer et effacer',
    close: 'Terminer',
    done: 'C’est restauré. La clé qui signe ne voyage pas dans une sauvegarde : si cet ordinateur n’en avait pas, le prochain document signé en crée une, dont la direction compare les mots.',
    again: 'Revoir l’aperçu',
  },
  handOver: {
    title: 'Remettre un groupe',
    text: 'Élèves, surnoms, avatars, consentements, formulaires, documents, publications et endroits du groupe, dans un fichier chiffré. Dites le mot de passe par un autre moyen que le fichier.',
    consents:
      'Un consentement peut nommer la personne qui l’a demandé (Annexe A). Voyez avec la direction s’il vaut pour la personne remplaçante.',
    group: 'Groupe à remettre',
    none: 'Aucun groupe à remettre.',
    make: 'Enregistrer le fichier',
    pending: (name: string, day: string) => `Groupe ${name} : fichier enregistré le ${date(day)}`,
    pendingText:
      'Quand la personne remplaçante a ouvert le fichier et vu le groupe, effacez-le ici : il ne doit rester qu’à un endroit.',
    received: 'La personne remplaçante a bien reçu le groupe',
    receivedAsk: (name: string, students: string) =>
      `Effacer ici le groupe ${name}, ${students}, leurs consentements et leurs publications? Aucune sauvegarde ne les ramènera.`,
    erase: 'Effacer ici',
    cancel: 'Ne plus le remettre',
    cancelAsk:
      'Garder le groupe ici? Le fichier déjà remis s’ouvre encore : demandez qu’il soit détruit.',
    keep: 'Garder le groupe',
  },
  year: {
    title: 'Effacer une année terminée',
    text: 'Les renseignements d’une année sont détruits au plus tard le 30 juin (5.9). Versez d’abord au dossier de l’élève ce qui doit être gardé (5.10), et remettez les consentements à la direction.',
    /** Where the directive asks for no destruction. */
    free: 'La directive ne demande aucune destruction. Ce que Vigie garde d’une année terminée peut s’effacer d’ici.',
    none: 'Aucune année terminée à effacer.',
    posts: (count: number) =>
      `${number(count)} ${plural(count, 'publication est encore au registre', 'publications sont encore au registre')} : retirez-les d’abord des plateformes, sinon vous n’en aurez plus la liste.`,
    usual: 'Si la direction répond dans Vigie, le chemin habituel est plutôt :',
    usualAct: 'Terminer l’année',
    unsettled:
      'Tout est détruit sur les plateformes, et la direction a les consentements : effacer même si elle ne l’a pas accepté ici',
    files:
      'Les fichiers de sauvegarde déjà enregistrés et le fichier scellé des consentements contiennent encore cette année : supprimez-les là où vous les avez rangés, corbeille comprise. Vigie ne peut pas le faire.',
    filesGone: 'Ces fichiers sont supprimés, ou il n’y en a pas',
    erase: (year: string) => `Effacer l’année ${year}`,
    eraseAsk: (year: string) =>
      `Effacer pour de bon les groupes, les élèves, les consentements et les publications de ${year}? Aucune sauvegarde ne les ramènera.`,
    done: (year: string, day: string) => `Année ${year} effacée le ${date(day)}`,
  },
  recovery: {
    title: 'Des données manquent',
    withBackup: (day: string) =>
      `Restaurez la sauvegarde du ${date(day)} ou voyez ce qui a été trouvé. Rien n’a été effacé et rien ne le sera avant votre choix.`,
    withoutBackup:
      'Restaurez une sauvegarde ou gardez ce qui a été trouvé. Rien n’a été effacé et rien ne le sera avant votre choix.',
    restore: (day: string) => `Restaurer la sauvegarde du ${date(day)}`,
    restoreAny: 'Restaurer une sauvegarde',
    fileName: (name: string) =>
      `Le fichier est là où vous l’avez rangé. Son nom commence par ${name}.`,
    anyFile: 'Son nom commence par vigie et finit par .vigie.',
    act: 'Restaurer',
    compare: 'Ce qui est là, ce qui manque',
    expected: 'Attendu',
    found: 'Trouvé',
    inFile: 'Fichier',
    less: 'moins qu’attendu',
    broken: (count: number) =>
      plural(
        count,
        'Une ligne est abîmée et ne peut plus être lue.',
        `${number(count)} lignes sont abîmées et ne peuvent plus être lues.`,
      ),
    joins:
      'La restauration garde aussi ce qui a été trouvé et que la sauvegarde n’a pas. Ce qui a été effacé le reste.',
    locked:
      'Ces données sont protégées par votre mot de passe : déverrouillez Vigie pour que ce qui reste soit lu.',
    unlock: 'Déverrouiller',
    copy: 'Enregistrer une copie de ce qui reste',
    keep: 'Continuer avec ce qui a été trouvé',
    keepAsk: 'Continuer sans sauvegarde? Ce qui manque ne pourra être repris que d’un fichier.',
    keepAct: 'Continuer',
    again: 'Recommencer à zéro',
    againText: (word: string) =>
      `Tout ce qui reste ici sera effacé. Pour confirmer, écrivez ${word}.`,
    againWord: 'EFFACER',
    againAct: 'Tout effacer et recommencer',
    passphraseGone: 'Le mot de passe de Vigie, s’il y en avait un, sera à choisir de nouveau.',
    meanwhile:
      'D’ici là, Vigie retient ce qu’elle ne peut pas vérifier, et la puce le dit : « Vérification impossible ici ».',
  },
};
export type BackupWords = typeof backupFr;
