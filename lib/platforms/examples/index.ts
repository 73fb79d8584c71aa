import type { PlatformId } from '../platform.ts';
import { classdojoExamples } from './classdojo.ts';
import { classroomExamples } from './classroom.ts';
import { discordExamples } from './discord.ts';
import type { PlatformExample } from './example.ts';
import { facebookExamples } from './facebook.ts';
import { gmailExamples } from './gmail.ts';
import { googleChatExamples } from './google-chat.ts';
import { instagramExamples } from './instagram.ts';
import { messengerExamples } from './messenger.ts';
import { mozaikPortailExamples } from './mozaik-portail.ts';
import { outlookExamples } from './outlook.ts';
import { portailParentsExamples } from './portail-parents.ts';
import { remindExamples } from './remind.ts';
import { seesawExamples } from './seesaw.ts';
import { snapchatExamples } from './snapchat.ts';
import { teamsExamples } from './teams.ts';
import { tiktokExamples } from './tiktok.ts';
import { whatsappExamples } from './whatsapp.ts';
import { xExamples } from './x.ts';

/** Addresses of each platform as a person would see them, and how each is read; for tests, so that no page loads them. */
export const examplesOf: Readonly<Record<PlatformId, readonly PlatformExample[]>> = {
  teams: teamsExamples,
  classroom: classroomExamples,
  'mozaik-portail': mozaikPortailExamples,
  'portail-parents': portailParentsExamples,
  'clic-ecole': [],
  facebook: facebookExamples,
  messenger: messengerExamples,
  instagram: instagramExamples,
  whatsapp: whatsappExamples,
  x: xExamples,
  tiktok: tiktokExamples,
  snapchat: snapchatExamples,
  discord: discordExamples,
  classdojo: classdojoExamples,
  seesaw: seesawExamples,
  remind: remindExamples,
  gmail: gmailExamples,
  outlook: outlookExamples,
  'google-chat': googleChatExamples,
};
