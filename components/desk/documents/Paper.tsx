import './paper.css';
import type { DocumentParts } from './document-parts.ts';

/** The document as it prints. */
export function Paper({ parts }: { parts: DocumentParts }) {
  const { lang, issuer, school, head, title, sections, person, standing, clause } = parts;
  return (
    <article class="paper" lang={lang}>
      <header class="paper-head">
        <p>
          {issuer}
          {school && <span>{school}</span>}
        </p>
        <p>
          {head.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </header>
      <h2 class="paper-title">{title}</h2>
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.list ? (
            <ul>
              {section.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may read the same
            section.texts.map((text, index) => <p key={index}>{text}</p>)
          )}
        </section>
      ))}
      <footer class="paper-foot">
        <p>
          {person && <b>{person}</b>}
          <span>{standing}</span>
        </p>
        <p class="meta">{clause}</p>
      </footer>
    </article>
  );
}
