import '../../components/shared/page.css';
import { render } from 'preact';
import { Desk } from '../../components/desk/Desk.tsx';
import { deskWords } from '../../components/desk/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openPage } from '../../lib/screens/page.ts';
import { openSection } from '../../lib/screens/section.ts';
import '../../components/ask/ask.css';

const page = openPage();
const section = openSection();
render(
  <Shell page={page} title={(lang) => deskWords[lang].sections.aujourdhui} rescue>
    {(register) => <Desk page={page} register={register} path={section} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
