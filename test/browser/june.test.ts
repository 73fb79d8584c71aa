import { describe, expect, test } from 'vitest';
import { deskFr } from '../../lib/i18n/desk.fr.ts';
import { juneFr as words } from '../../lib/i18n/june.fr.ts';
import { recordsFr as records } from '../../lib/i18n/records.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { pressOn, tabTo, untilFocused } from './by-keyboard.ts';
import { browserNames } from './driver.ts';
import { fillList, signer, tickAll } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { fillNamed, pressNamed, textOf, untilText } from './own-page.ts';
import { until } from './until.ts';

describe.each(browserNames)('30 June in %s', (name) => {
  const at = new OwnDesk(name, { register: signer });

  test('a list is gone through to the signed confirmation, and corrected', async () => {
    const noah = at.ids.get('Noah Roy') ?? '';
    const list = await fillList(at.own, [noah]);
    const tab = await at.desk('30-juin', words.card.seen(2));
    await pressNamed(tab, words.card.of(words.card.start, '402 · Microsoft Teams'));
    await untilText(tab, words.confirm.lacks.posts(2));

    await pressNamed(tab, words.keep.add);
    await fillNamed(tab, words.keep.what, 'Bilan de Noah');
    await fillNamed(tab, words.keep.file, 'dossier scolaire');
    await pressNamed(tab, 'Ajouter', '.step-form-box');
    await untilText(tab, 'Bilan de Noah', '.plain');
    await untilFocused(tab, words.keep.add);
    await tabTo(tab, shared.removeItem('Bilan de Noah'), 'Shift+Tab');
    await tab.press(' ');
    await pressOn(tab, shared.remove, 'Enter');
    await until(
      'the row is gone',
      () => textOf(tab, '.plain'),
      (text) => text === '',
    );
    // The row took the focus with it: it goes on beside it.
    await untilFocused(tab, words.keep.add);
    await pressNamed(tab, words.keep.none);
    await pressNamed(tab, words.hold.none);
    await until(
      'both steps are done',
      () => textOf(tab, '.bar.labels'),
      (text) => text.split(words.standing.done).length === 3,
    );

    await tickAll(tab);
    await untilText(tab, words.confirm.ready);

    await pressNamed(tab, words.confirm.see, '.stepbox');
    await untilText(tab, words.confirm.signText);
    await pressNamed(tab, words.confirm.sign);
    await untilText(tab, records.deliver.noFolder);
    const paper = await untilText(tab, '402-teams-', '.paper');
    expect(paper).toContain('Geneviève Morin');
    expect(paper).not.toContain('Noah');
    await at.untilCount('records', 1);

    await pressNamed(tab, records.deliver.download);
    await untilText(tab, records.states.waiting);
    const cards = await at.desk('30-juin', words.states.confirmed);
    expect(await textOf(cards, '.june-cards')).toContain(words.card.givenText);

    const again = await at.desk(`30-juin/${encodeURIComponent(list)}`, words.confirm.correct);
    await pressNamed(again, words.confirm.correct);
    await untilText(again, words.confirm.signText);
    await pressNamed(again, words.confirm.again);
    await untilText(again, records.deliver.noFolder);
    await untilText(again, 'corrige la version 1', '.paper');
    await at.untilCount('records', 2);
    const exchanges = await at.desk('echanges', records.states.replaced);
    expect(await textOf(exchanges, 'main')).toContain(deskFr.sections.echanges);
  });
});
