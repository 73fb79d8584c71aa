/** What Vigie learns from the teacher, in French: its own window, and the list on the desk. */
export const lessonsFr = {
  teach: {
    title: (word: string) => `Que retenir de « ${word} »?`,
    text: 'Vigie l’a pris pour un nom. Votre réponse reste dans ce navigateur.',
    nobody: (phrase: string) => `Dans « ${phrase} », ce n’est pas un élève`,
    nobodyHint: (word: string) => `Ailleurs, « ${word} » est toujours relevé.`,
    never: (name: string) => `« ${name} » n’est pas à relever`,
    neverHint: 'Si un élève de vos listes porte un jour ce nom, il sera relevé.',
    nickname: (word: string) => `« ${word} » est le surnom d’un élève`,
    nicknameHint: 'Vigie le relèvera partout, comme son prénom.',
    whose: 'Le surnom de quel élève?',
    onlyHere: 'Seulement dans cette conversation',
    nothing: (word: string) =>
      `Les mots autour de « ${word} » se disent aussi d’un élève : Vigie ne peut pas retenir que ce n’en est pas un. Pour ce message seulement, choisissez « Ce n’est pas un nom d’élève ».`,
    sure: (name: string) =>
      `« ${name} » désigne un élève de vos listes à coup sûr : Vigie le relève toujours.`,
    revocable: 'Vous pourrez changer d’avis dans Vigie, sous Mots appris.',
    missing: 'Choisissez d’abord ce que Vigie doit retenir.',
    missingStudent: 'Choisissez d’abord l’élève.',
    close: 'Fermer',
    done: 'C’est retenu. Vous pouvez fermer cette fenêtre.',
  },
  desk: {
    text: 'Ce que vous avez appris à Vigie. Tout reste dans ce navigateur.',
    nobody: 'Ne nomment personne',
    nobodyText:
      'Vigie ne relève plus ces mots dans ces expressions. Un nom complet reste toujours relevé.',
    nobodyEmpty:
      'Aucun. Quand Vigie souligne à tort un mot d’un message, sa fiche permet de le lui apprendre.',
    nicknames: 'Surnoms',
    nicknamesText: 'En plus de ceux de vos listes : Vigie les relève comme des prénoms.',
    nicknamesEmpty: 'Aucun surnom appris.',
    everywhere: 'Partout',
    place: (platform: string) => `Une conversation sur ${platform}`,
    since: (day: string) => `Appris le ${day}`,
    forgotten: (phrase: string) => `« ${phrase} » n’est plus retenu.`,
    undo: 'Annuler le retrait',
    undone: (phrase: string) => `« ${phrase} » est de nouveau retenu.`,
    add: 'Ajouter un surnom',
    nickname: 'Surnom',
    student: 'Élève',
    missingNickname: 'Écrivez d’abord le surnom.',
  },
};
export type LessonWords = typeof lessonsFr;
