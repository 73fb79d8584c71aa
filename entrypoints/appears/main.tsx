import '../../components/shared/page.css';
import { render } from 'preact';
import { Appears } from '../../components/appears/Appears.tsx';
import { appearsWords } from '../../components/appears/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openAppears } from '../../lib/screens/appears.ts';
import { openPage } from '../../lib/screens/page.ts';

const page = openPage();
const view = openAppears();
render(
  <Shell page={page} title={(lang) => appearsWords[lang].title}>
    {(register) => (
      <Appears view={view} register={register} write={page.write} onDone={() => window.close()} />
    )}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
