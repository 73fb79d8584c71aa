import { browser, type Runtime } from '../browser.ts';
import { overlayLostEn } from '../i18n/overlay-lost.en.ts';
import { overlayLostFr } from '../i18n/overlay-lost.fr.ts';

/** Says by the button of the sender's tab, until another page is loaded there, that the page hides what Vigie shows. */
export async function overlayLost(
  _: Record<string, never>,
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  const words = navigator.language.startsWith('en') ? overlayLostEn : overlayLostFr;
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: words.title });
  return null;
}
