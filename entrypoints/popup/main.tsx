import '../../components/shared/page.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { Shell } from '../../components/shared/Shell.tsx';
import { fillTab } from '../../lib/screens/fill-tab.ts';
import { openPage } from '../../lib/screens/page.ts';
import { openTab } from '../../lib/screens/tab.ts';
import '../../components/popup/popup.css';

const page = openPage();
const tab = openTab();
render(
  <Shell page={page} title={() => 'Vigie'}>
    {(register) => <Popup tab={tab} register={register} write={page.write} fill={fillTab} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
