import { Notice } from './Notice.tsx';
import { useShared } from './words.ts';

/** What a page says before the welcome is done. */
export function SetUp() {
  const { setUp: words } = useShared();
  return (
    <Notice title={words.title}>
      <p>{words.text}</p>
      <a class="btn primary" href="welcome.html">
        {words.act}
      </a>
    </Notice>
  );
}
