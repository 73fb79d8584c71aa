import type { LexiconEntry } from '../lexicon.ts';

/** Sanctions, and what is written down about behaviour. */
export const sanctionLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'suspendu*, suspended, expuls~, expelled, exclu*, renvoy~, retir~ du|de, sorti* du cours|de|des|du, sorti* de classe|la, mis*|mise* à|a|en la porte|retrait|retenue, mise à|a la porte, envoy~ au|chez local|bureau|la|le, coll~ samedi|mercredi|deux|une, sent to|out, removed from, kicked out, punished, puni*, sanctionn~, reprimand~, averti*, grounded, convoqu~ chez|au|par|en',
    verb: true,
    object: 3,
    through: 'du de la to from chez au à the',
    notBefore: 'cours activites activite concours pont lampe',
    not: 'plafond fil invitation courriel message photo photos recommencer lettre carte email invitation parents love card',
    // caught: Noah a été suspendu deux jours. | J. S.-F. a été retirée du cours. | Max was suspended.
    // ignored: La lampe est suspendue au plafond.
  },
  {
    phrases:
      'retenue, retenues, detention, detentions, suspension, exclusion, expulsion, avertissement, avertissements, blame, blames, usage|utilisation du cellulaire|telephone|portable, conseil de discipline, disciplinary hearing|committee, heures de colle, heure de colle, rapport d incident, billet d infraction, billet de retard, comportement inacceptable|inapproprie|agressif|difficile|violent, behaviour|behavior issues|problems, problemes|probleme de comportement, ecarts|ecart de conduite|langage, mauvaise conduite, feuille de route, contrat de comportement, code rouge, croix au carnet, observation au|dans carnet|le',
    measure: true,
    notBefore: 'bassin',
    not: 'pont scolaire eau',
    // caught: Enzo : deux heures de retenue. | Two-day suspension for Max.
    // ignored: Le bassin de retenue est plein.
  },
  {
    phrases:
      'mise à|a pied, mise en garde, prive* de recreation|recre|sortie|activite|cour, perd|perdu|perdra sa|la recreation|recre, travail|travaux d interet general|collectif, geste reparateur, geste de reparation, lettre d excuse|excuses, retrait de classe|privilege|privileges|cours, retrait du cours, conseil disciplinaire, commission educative, manquement|manquements majeur|mineur|majeurs|mineurs, billet jaune|rouge|blanc, billet de comportement, rapport disciplinaire, feuille de reflexion, fiche de reflexion, heure|heures de permanence|consigne, exclusion temporaire|definitive, renvoi temporaire, sanction disciplinaire, in school suspension, written warning, got|received a warning, lost recess, loss of recess, lost his|her recess, time out, office referral, behaviour|behavior report|contract|chart',
    measure: true,
    notBefore: 'reglement toute tout sous',
    // caught: Enzo : mise à pied de deux jours. | Max got a warning. | Zoé est privée de récréation.
    // ignored: La récréation est à dix heures.
  },
  {
    phrases:
      'absenteisme, absences|absence injustifiees|injustifiee|non, vol à l etalage, mefait, mefaits, truancy, unexcused absence|absences, vandalisme, intimidation, cyberintimidation',
    notBefore: 'contre lutte plan journee semaine stop non prevention sur',
    // caught: Félix : absentéisme. | Kevin : vandalisme.
    // ignored: Plan de lutte contre l’intimidation.
  },
];
