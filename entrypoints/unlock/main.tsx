import { render } from 'preact';
import { Unlocked } from '../../components/lock/Unlocked.tsx';
import { lockWords } from '../../components/lock/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openPage } from '../../lib/screens/page.ts';
import '../../components/shared/page.css';

const page = openPage();
render(
  <Shell page={page} title={(lang) => lockWords[lang].unlock} free>
    {() => <Unlocked onDone={() => window.close()} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
