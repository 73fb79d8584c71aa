import type { FixId } from '../../lib/verdict/verdict.ts';
import type { IconName } from './icons.ts';

export const fixIcons: Record<FixId, IconName> = {
  'first-name': 'pencil',
  neutral: 'pencil',
  remove: 'scissors',
  'own-parent': 'parent',
  'approved-platform': 'home',
  'work-email': 'work',
  'record-consent': 'consent',
  'request-authorisation': 'document',
  'information-document': 'document',
  'who-appears': 'photo',
  'rename-file': 'pencil',
};
