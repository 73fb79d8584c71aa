export const optionsFr = {
  title: 'Réglages',
  language: 'Langue',
  body: 'Organisme scolaire',
  bodyNone: 'Aucun : Vigie ne relit rien',
  rules: (title: string, day: string) => `${title}, en vigueur depuis le ${day}.`,
  pages: {
    title: 'Pages officielles',
    text: 'Les pages que l’école tient elle-même. L’adresse exacte compte : une page voisine n’est pas couverte (4.0, note).',
    label: 'Adresse de la page',
    example: 'facebook.com/ecole.exemple',
    wrong: 'Écrivez l’adresse complète d’une page, comme facebook.com/ecole.exemple.',
    empty: 'Aucune page officielle.',
  },
  domains: {
    title: 'Courriel du travail',
    text: 'Ce qui suit le @ de votre adresse professionnelle. Ce courriel n’est pas visé par la directive (3.0).',
    label: 'Domaine',
    example: 'ecole.qc.ca',
    wrong: 'Écrivez ce qui suit le @, comme ecole.qc.ca.',
    empty: 'Aucun domaine.',
    personal: 'Domaines personnels',
  },
  known: 'Cette valeur est déjà dans la liste.',
  readings: {
    title: 'Interprétation de la directive',
    text: 'Là où le texte laisse un doute, voici comment Vigie le comprend. L’organisme scolaire peut en décider autrement.',
    none: 'Cette directive ne laisse rien à interpréter.',
    others: 'Lectures qui ne changent rien aux messages',
    changed: 'modifié',
  },
  zone: {
    title: 'Fuseau horaire de l’école',
    text: 'Les dates suivent l’heure de l’école.',
  },
  clauses: {
    title: 'La directive en bref',
    text: 'Dans nos mots, pas dans ceux du document.',
    decides: {
      body: 'L’organisme scolaire décide.',
      principal: 'La direction décide.',
      parent: 'Les parents décident.',
      staff: 'Le personnel décide.',
    },
  },
};
export type OptionsWords = typeof optionsFr;
