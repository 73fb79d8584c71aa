import '../../components/shared/page.css';
import { render } from 'preact';
import { Ask } from '../../components/ask/Ask.tsx';
import { askWords } from '../../components/ask/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openAsk } from '../../lib/screens/ask.ts';
import { openPage } from '../../lib/screens/page.ts';
import '../../components/ask/ask.css';

const page = openPage();
const asked = openAsk();
render(
  <Shell page={page} title={(lang) => askWords[lang].space.title}>
    {(register) => (
      <Ask asked={asked} register={register} write={page.write} onDone={() => window.close()} />
    )}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
