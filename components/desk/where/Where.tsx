import './where.css';
import { useState } from 'preact/hooks';
import {
  type Matter,
  matters,
  type Reader,
  readers,
  whereToWrite,
} from '../../../lib/verdict/where-to-write.ts';
import type { SectionProps } from '../Desk.tsx';
import { AnswerList } from './AnswerList.tsx';
import { knownOf } from './known.ts';
import { useWhere } from './words.ts';

/** « Où l’écrire? »: what, to whom, and the places that the rule table leaves for it. */
export function Where({ page, register }: SectionProps) {
  const words = useWhere();
  const [matter, setMatter] = useState<Matter>('general');
  const [reader, setReader] = useState<Reader>('class');
  if (!register.pack) return null;
  const answers = whereToWrite(matter, reader, register.pack, knownOf(register));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="sub">{words.intro}</p>
      <div class="where-form">
        <fieldset>
          <legend>{words.matter}</legend>
          {matters.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="matter"
                checked={id === matter}
                onChange={() => setMatter(id)}
              />
              {words.matters[id]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.reader}</legend>
          {readers.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="reader"
                checked={id === reader}
                onChange={() => setReader(id)}
              />
              {words.readers[id]}
            </label>
          ))}
        </fieldset>
      </div>
      <AnswerList page={page} pack={register.pack} sites={register.sites} answers={answers} />
    </>
  );
}
