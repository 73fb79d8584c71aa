/** Sites that are not listed, and what the browser lets Vigie read, in French. */
export const sitesFr = {
  title: 'Sites ajoutés',
  text: 'Vigie y relit ce que vous écrivez, comme sur les plateformes de la directive. Un site s’ajoute depuis le bouton de Vigie, dans la barre du navigateur.',
  empty: 'Aucun site ajouté.',
  watched: 'Vigie y relit vos messages.',
  barred: 'Le navigateur ne laisse plus Vigie lire ce site.',
  barredHere: 'Le navigateur ne laisse pas Vigie lire ce site : rien n’y est vérifié.',
  barredTitle: 'Plateformes que le navigateur cache à Vigie',
  barredText: 'Rien n’y est vérifié.',
  isOur: 'Ce site est',
  another: 'un autre site',
  our: (name: string) => `notre ${name}`,
  add: 'Relire aussi ce site',
  addText:
    'Le navigateur vous demandera de confirmer. Vigie relira ensuite vos messages sur ce site seulement.',
  allow: 'Autoriser de nouveau',
  allowItem: (name: string) => `Autoriser de nouveau ${name}`,
  refused: 'Le navigateur n’a pas donné l’autorisation.',
  until: 'Un onglet déjà ouvert reste relu jusqu’à ce que vous le quittiez.',
};
export type SiteWords = typeof sitesFr;
