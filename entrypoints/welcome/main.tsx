import '../../components/shared/page.css';
import { render } from 'preact';
import { Shell } from '../../components/shared/Shell.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { welcomeWords } from '../../components/welcome/words.ts';
import { openPage } from '../../lib/screens/page.ts';
import { startTrial } from './trial.ts';
import '../../components/welcome/welcome.css';

const page = openPage();
render(
  <Shell page={page} title={(lang) => welcomeWords[lang].title} free>
    {(register) => <Welcome page={page} register={register} startTrial={startTrial} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
