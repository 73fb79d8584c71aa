import '../../components/shared/page.css';
import { render } from 'preact';
import { deskWords } from '../../components/desk/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { Teach } from '../../components/teach/Teach.tsx';
import { openPage } from '../../lib/screens/page.ts';
import { openTeach } from '../../lib/screens/teach.ts';

const page = openPage();
const taught = openTeach();
render(
  <Shell page={page} title={(lang) => deskWords[lang].sections.mots}>
    {(register) => (
      <Teach taught={taught} register={register} write={page.write} onDone={() => window.close()} />
    )}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
