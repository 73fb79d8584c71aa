import '../../components/shared/page.css';
import { render } from 'preact';
import { Office } from '../../components/office/Office.tsx';
import { officeWords } from '../../components/office/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openOffice } from '../../lib/screens/office.ts';
import { openPage } from '../../lib/screens/page.ts';
import { openSection } from '../../lib/screens/section.ts';

const page = openPage();
const office = openOffice(page);
const section = openSection();
render(
  <Shell page={page} title={(lang) => officeWords[lang].nav}>
    {(register) => <Office page={page} office={office} register={register} path={section} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
