import { describe, expect, test } from 'vitest';
import { lastDayOfAccess } from '../../lib/access/last-day.ts';
import { stepsFor } from '../../lib/access/steps.ts';
import { addDays } from '../../lib/consent/add-days.ts';
import { accessesFr as words } from '../../lib/i18n/accesses.fr.ts';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import { officeFr as office } from '../../lib/i18n/office.fr.ts';
import { recordsFr as records } from '../../lib/i18n/records.fr.ts';
import { partner, templateOf } from '../sample-accesses.ts';
import { broughtIn, downloaded, handedOver, vouchForTeacher } from './both-desks.ts';
import { browserNames } from './driver.ts';
import { giveFiles, keepBlobs, keptBlob } from './files.ts';
import { signer } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, fillNamed, pressNamed, textOf, untilGone, untilText } from './own-page.ts';
import { pdfText } from './pdf-text.ts';
import { type SampleRegister, sendFrom } from './register.ts';
import { schoolDay } from './school-day.ts';

const registers = ['qc-charlemagne', 'qc-services-partenaires'];
const teachers: SampleRegister = {
  ...signer,
  settings: { ...signer.settings, registers },
  students: [],
  notices: [],
  authorisations: [],
};
const principals: SampleRegister = {
  ...teachers,
  settings: { ...teachers.settings, role: 'principal', person: 'Nadia Bélanger' },
};
const charlemagne = templateOf('qc-charlemagne', 'charlemagne');
const approvalStep = partner.steps.find(({ approval }) => approval);
const yesterday = addDays(schoolDay(), -1);
/** So long ago that the year ends within three weeks. */
const signedOn = addDays(yesterday, -350);
const until = lastDayOfAccess(signedOn, partner.duration) ?? '';

describe.each(browserNames)('accesses, in %s', (name) => {
  const teacher = new OwnDesk(name, { register: teachers });
  const principal = new OwnDesk(name, { register: principals });
  const change = <T>(message: string, payload: object) =>
    sendFrom<T>(teacher.own, message, { key: crypto.randomUUID(), ...payload });
  const tick = async (id: string, steps: readonly { id: string }[], on: string) => {
    for (const step of steps) await change('tickAccessStep', { id, step: step.id, on });
  };

  test('asked, refused to the wrong approver, approved, recalled, renewed, left, printed', async () => {
    if (!approvalStep) throw new Error('no step says who approves');
    const asking = await teacher.desk('acces', words.text.desk);
    await pressNamed(asking, words.system.addFor(partner.fr));
    await untilText(asking, words.form.titles.initial(partner.fr));
    await fillNamed(asking, words.form.mailbox, 'genevieve.morin@ecole.example');
    await pressNamed(asking, words.form.begin);
    await untilText(asking, partner.steps[0]?.fr ?? '', '.steps');
    const id = await asking.evaluate(() => location.hash.split('/')[1] ?? '', null);
    await pressNamed(asking, words.page.note, '.steps');
    await untilText(asking, words.page.change, '.steps');
    const steps = stepsFor(partner, 'initial');
    const approvedAt = steps.indexOf(approvalStep);
    await tick(id, steps.slice(1, approvedAt), signedOn);
    await untilText(asking, words.approval.first, '.steps');
    await pressNamed(asking, words.ask.act);
    const request = await downloaded(asking);

    const tab = await principal.open('office.html', office.empty);
    await giveFiles(tab, request);
    await vouchForTeacher(tab, teacher);
    expect(await textOf(tab, '.preview')).toContain(steps[0]?.fr);
    await chooseNamed(tab, words.approval.who, 'management');
    const rule = partner.approvals.find(({ profiles }) => profiles.includes('without-extraction'));
    const clause = rule?.clause ?? '';
    await untilText(tab, words.approval.wrong([words.actors['security-officer']], clause));
    await pressNamed(tab, office.accept, '.decide');
    await untilText(tab, errorsFr.WrongApprover({ clause }), '.decide');
    await principal.untilCount('decisions', 0);
    await chooseNamed(tab, words.approval.who, 'security-officer');
    await untilGone(tab, words.approval.wrong([words.actors['security-officer']], clause));
    await pressNamed(tab, office.accept, '.decide');
    await broughtIn(teacher, await handedOver(tab, 1), principal);
    await untilText(asking, records.states.accepted, '.record-head');
    await principal.untilCount('accesses', 1);
    await principal.open('office.html#acces', 'Geneviève Morin');

    const own = await teacher.desk(
      `acces/${id}`,
      words.approval.given(words.actors['security-officer']),
    );
    await pressNamed(own, words.page.changeOf(approvalStep.fr));
    await chooseNamed(own, words.page.on, signedOn);
    await pressNamed(own, words.page.note, '.steps');
    await untilText(own, words.states.ending, '.head');
    const news = await teacher.desk('aujourdhui', words.today.ending(partner.fr, until));

    await pressNamed(own, words.page.renew);
    await untilText(own, words.form.titles.renewal(partner.fr));
    await pressNamed(own, words.form.begin);
    await untilText(own, words.types.renewal, '.head');
    await untilText(own, words.page.follows);
    await untilGone(news, words.today.ending(partner.fr, until));

    const draft = { name: 'Geneviève Morin', profile: 'user', organisations: [], mailbox: null };
    const asked = { template: charlemagne.id, type: 'initial', person: 'own', of: null };
    const rest = { until: null, agreed: false, notes: '' };
    const other = await change<{ id: string }>('addAccess', {
      ...asked,
      draft: { ...draft, ...rest },
    });
    const approver = { role: 'access-officer', self: false, resolution: '' };
    await change('approveAccess', { id: other.id, approver });
    await tick(other.id, stepsFor(charlemagne, 'initial'), yesterday);

    const leaving = await teacher.desk(`acces/${other.id}`, words.states.open);
    await pressNamed(leaving, words.page.leave.desk);
    await untilText(leaving, words.leave.will(2));
    await teacher.untilCount('accesses', 3);
    await pressNamed(leaving, words.leave.act);
    await untilText(leaving, words.leave.done(2));
    const opened = await untilText(leaving, partner.fr, '.departure');
    expect(opened).toContain(charlemagne.fr);
    await teacher.untilCount('accesses', 5);
    await untilText(news, words.today.cancel(charlemagne.fr));

    const printing = await teacher.desk('acces', words.types.cancellation);
    await keepBlobs(printing);
    await pressNamed(printing, words.system.pdfOf(charlemagne.fr));
    const text = pdfText(await keptBlob(printing));
    expect(text).toContain(words.paper.register);
    expect(text).toContain(charlemagne.fr);
    expect(text).toMatch(/Geneviève +Annulation/u);
  }, 240_000);
});
