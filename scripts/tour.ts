import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewConsent } from '../lib/messages.ts';
import type { Driver, Tab } from '../test/browser/driver.ts';
import { planned, takeFix } from '../test/browser/fix.ts';
import { pressFirst, untilHeld, untilShown } from '../test/browser/overlay.ts';
import { untilText } from '../test/browser/own-page.ts';
import { pageOf } from '../test/browser/pages.ts';
import { sendFrom } from '../test/browser/register.ts';
import { Scene } from '../test/browser/scene.ts';
import { schoolDay } from '../test/browser/school-day.ts';
import { type Picture, tourPage } from './tour-page.ts';

const folder = fileURLToPath(new URL('../.output/tour/', import.meta.url));

/** Plays the whole job on the Teams page and leaves pictures and a page; returns the page's path. */
export async function tour(
  driver: Driver,
  own: Tab,
  students: ReadonlyMap<string, string>,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  const page = pageOf('teams');
  const tab = await driver.open(page.urls.fr);
  const scene = new Scene(driver, own, tab, page);
  const show = async (name: string, fr: string, en: string, from: Tab = tab) => {
    const file = `${pictures.length + 1}-${name}.png`;
    await writeFile(join(folder, file), await from.screenshot());
    pictures.push({ file, fr, en });
  };

  await untilShown(tab, '.chip');
  await show(
    'status',
    'Sur Teams, une pastille dit si la plateforme est approuvée, et avec qui.',
    'On Teams, a pill says whether the platform is approved, and with whom.',
  );
  const held = 'Bravo à Noah Roy pour son projet sur les baleines.';
  const neutral = await planned(scene, held, ['neutral']);
  await scene.write(held);
  await scene.send('click');
  await untilHeld(tab);
  await show(
    'hold',
    'Noah n’a pas de consentement consigné : le message est retenu, rien n’est parti.',
    'No consent is on record for Noah: the message is held and nothing was sent.',
  );
  await takeFix(tab);
  await scene.untilFixed(neutral);
  await show(
    'neutral',
    'La formulation neutre est écrite dans l’éditeur; la personne relit.',
    'The neutral wording is written in the editor; the person reads it again.',
  );
  await scene.settle();
  await scene.send('click');
  await scene.untilSent(1);
  await show('sent', 'Puis elle envoie elle-même.', 'Then they send it themselves.');

  await recordConsent(own, students.get('Noah Roy') ?? '');
  const desk = await driver.openOwn('desk.html#consentements');
  await untilText(desk, 'Noah');
  await show(
    'consent',
    'Le formulaire signé revient : le consentement est consigné au bureau.',
    'The signed form comes back: the consent is recorded on the desk.',
    desk,
  );
  await desk.close();
  await tab.show();
  const full = 'Bravo à Noah Roy!';
  const short = await planned(scene, full, ['first-name']);
  await scene.write(full);
  for (let steps = 0; steps < 3; steps += 1) await tab.press('ArrowLeft');
  await untilShown(tab, '.card');
  await show(
    'advice',
    'Avec un consentement, le nom complet est seulement souligné : le prénom suffit.',
    'With a consent, the full name is only underlined: the first name is enough.',
  );
  await pressFirst(tab, '.card .act-first');
  await scene.untilModel(short);
  await scene.settle();
  await scene.send('click');
  await scene.untilSent(2);
  await show('shortened', 'Le prénom seul est envoyé.', 'The first name alone is sent.');
  await scene.write('La sortie au musée est remise à jeudi.');
  await scene.settle();
  await scene.send('click');
  await scene.untilSent(3);
  await show(
    'peace',
    'Un message en règle part sans que Vigie se montre.',
    'A message that follows the rules goes out without a word from Vigie.',
  );
  const written = join(folder, 'index.html');
  await writeFile(written, tourPage(pictures));
  return written;
}

async function recordConsent(own: Tab, student: string): Promise<void> {
  const on = schoolDay();
  const event: NewConsent = {
    student,
    platform: 'teams',
    scope: 'class',
    answer: 'yes',
    on,
    parent: 1,
    formDate: on,
    filedAt: 'Classeur du groupe 402',
    digest: null,
    corrects: null,
  };
  await sendFrom(own, 'recordConsents', { key: crypto.randomUUID(), events: [event] });
}
