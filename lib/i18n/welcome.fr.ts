export const welcomeFr = {
  title: 'Bienvenue',
  steps: ['Vous', 'La classe', 'Essai'],
  step: (at: number) => `Étape ${at} sur 3`,
  you: {
    title: 'Bienvenue dans Vigie',
    text: 'Vigie relit avec vous ce que vous publiez pour vos élèves. Deux minutes suffisent pour commencer.',
    language: 'Langue',
    role: 'Vous êtes',
    roles: {
      teacher: 'Personnel enseignant',
      staff: 'Autre membre du personnel',
      principal: 'Direction d’établissement',
    },
    body: 'Organisme scolaire',
    bodyHint: 'Vigie appliquera sa directive.',
    choose: 'Choisissez dans la liste',
    groups: 'Vos groupes',
    groupAdd: 'Ajouter un groupe',
    groupsHint: 'Un nom court, comme 401. Facultatif.',
    missing: {
      role: 'Indiquez d’abord votre rôle.',
      pack: 'Choisissez d’abord votre organisme scolaire.',
    },
  },
  next: 'Continuer',
  back: 'Revenir',
  class: {
    title: 'Votre classe',
    text: 'Pour reconnaître un nom dans un message, Vigie a besoin de la liste du groupe.',
    noGroup: 'Aucun groupe pour l’instant : vous pourrez en ajouter dans Vigie, sous Groupes.',
    update:
      'Si une liste change, mettez-la à jour dans Vigie, sous Groupes : rien n’y est compté deux fois.',
    done: (students: string, group: string) => `${students} dans le groupe ${group}.`,
    later: 'Plus tard',
  },
  trial: {
    title: 'Essayez ici',
    text: 'Rien n’est envoyé : ce champ n’existe que dans Vigie, et la classe est inventée.',
    label: 'Message d’essai',
    placeholder: 'Écrivez ici',
    act: 'Publier',
    sent: 'publié',
    done: 'fait',
    write: 'Écrivez :',
    pupils: ['Léa', 'Noah'] as readonly [string, string],
    first: {
      write: 'Bravo à Léa Tremblay!',
      after:
        'Le consentement de Léa est consigné : le message part. Sous le nom, Vigie propose le prénom seul.',
    },
    second: {
      write: 'Bravo à Noah!',
      after:
        'Publiez. Aucun consentement pour Noah : Vigie retient le message et propose une formulation neutre.',
    },
  },
  places: {
    title: 'Là où Vigie veille',
    text: 'Sur ces sites, une pastille indique ce que permet la directive. Vigie n’intervient que s’il manque quelque chose.',
    reload: 'Rechargez les onglets déjà ouverts.',
    approvedStudents: 'Approuvée · avec les élèves',
    approvedBoth: 'Approuvée · avec parents et élèves',
    approvedParents: 'Approuvée · avec les parents',
    required: 'Autorisation requise',
    forbidden: 'Proscrite · avec parents et élèves',
    exempt: 'Non visée par la directive',
    exemptText: (mail: string) => `${mail}, avec le compte du travail`,
    finish: 'Ouvrir Vigie',
  },
};
export type WelcomeWords = typeof welcomeFr;
