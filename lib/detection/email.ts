import type { Clue } from './clue.ts';
import { institution, personal } from './cues.ts';
import { fold } from './fold.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';

const local = /[\p{L}\p{N}._%+-]/u;
const domain = /[\p{L}\p{N}.-]/u;
/** Providers of private accounts. */
const privateMail =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|me|videotron|sympatico|bell|proton|protonmail|orange|free|wanadoo|laposte|sfr|msn|aol)\./;
const officialMail =
  /gouv|ecole|college|school|lycee|^ac-|\.ac-|\.edu|css|cssdm|univ|cegep|ville\.|library|musee/;
const desks = new Set(
  `info infos contact secretariat viesco direction admin administration accueil support aide help office reception
  inscription inscriptions service services bibliotheque cdi vie noreply webmaster reservation reservations comite
  ecole school college equipe team bonjour hello communication communications technique sdg garde transport`.split(
    /\s+/,
  ),
);

/** Where e-mail addresses stand, UTF-16, end exclusive; read outward from each `@`. */
export function emailSpans(text: string): { start: number; at: number; end: number }[] {
  const spans: { start: number; at: number; end: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 255 && domain.test(text.charAt(end))) end += 1;
    while (/[.-]/.test(text.charAt(end - 1))) end -= 1;
    if (start < at && /^[^.].*\.\p{L}{2,}$/u.test(text.slice(at + 1, end)))
      spans.push({ start, at, end });
  }
  return spans;
}

/** E-mail addresses of private persons; those of a school, a service or a venue are left alone. */
export function readEmails(seq: Sequence, roster: CompiledRoster): Clue[] {
  const { text } = seq;
  const found: Clue[] = [];
  let token = 0;
  for (const { start, at, end } of emailSpans(text)) {
    const host = text.slice(at + 1, end).toLowerCase();
    while (token < seq.length - 1 && seq.start(token) < start) token += 1;
    const name = text.slice(start, at);
    const students = roster.handles.get(fold(name).replace(/[\s\d]/g, '')) ?? [];
    const parts = fold(name).split(' ');
    // « p.lheureux+ecole » is a person's own label.
    const desk = fold(name.split('+')[0] ?? '')
      .split(' ')
      .some((part) => desks.has(part));
    const official = officialMail.test(host);
    const own = students.length > 0 || privateMail.test(host) || (parts.length > 1 && !official);
    const cued = seq.sentenceHas(token, personal) && !seq.sentenceHas(token, institution);
    const score = desk && !privateMail.test(host) ? 0.1 : own || cued ? 0.9 : official ? 0.3 : 0.6;
    found.push({
      kind: 'email',
      at: token,
      start,
      end,
      score,
      students: [],
      needsPerson: !own,
      reasons: [own ? 'private' : 'shape'],
    });
  }
  return found;
}
