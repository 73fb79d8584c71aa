import type { Bilingual } from './table-words.ts';

/** Why Vigie asks for a permission, by its name in the manifest; where it reads pages is told by platform. */
export const permissionWords: Readonly<Record<string, Bilingual>> = {
  storage: {
    fr: 'lire la politique de l’organisme (`storage.managed`), garder le témoin qui révèle un registre endommagé et, en mémoire, la clé tant que Vigie est déverrouillée',
    en: 'read the body’s policy (`storage.managed`), keep the witness that tells a damaged register and, in memory, the key while Vigie is unlocked',
  },
  unlimitedStorage: {
    fr: 'que le navigateur n’efface pas le registre quand le disque se remplit',
    en: 'keep the browser from erasing the register when the disk fills up',
  },
  alarms: {
    fr: 'regarder chaque heure quel jour on est : échéances, verrouillage après 15 minutes',
    en: 'look every hour at the day: deadlines, locking after 15 minutes',
  },
  scripting: {
    fr: 'faire lire le même script aux sites que la personne ajoute elle-même, et y montrer les rappels de la directive',
    en: 'run the same script on the sites that the person adds, and show there what the directive recalls',
  },
  activeTab: {
    fr: 'savoir, au clic sur l’icône, quel site la personne veut ajouter',
    en: 'know, at a click on the icon, which site the person wants to add',
  },
  notifications: {
    fr: 'rappeler une échéance, sans le nom d’un élève; se désactive',
    en: 'recall a deadline, without any student’s name; can be turned off',
  },
  'https://*/*': {
    fr: 'facultatif : un seul site à la fois, demandé par le navigateur quand la personne l’ajoute; rien n’est accordé à l’installation',
    en: 'optional: one site at a time, asked by the browser when the person adds it; none is granted at installation',
  },
};
