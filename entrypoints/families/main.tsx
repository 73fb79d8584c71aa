import '../../components/shared/page.css';
import { render } from 'preact';
import { FamilyNotes } from '../../components/desk/family-notes/FamilyNotes.tsx';
import { familyNotesWords } from '../../components/desk/family-notes/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openFamilyNotes } from '../../lib/screens/family-notes.ts';
import { openPage } from '../../lib/screens/page.ts';

const page = openPage();
const screen = openFamilyNotes();
render(
  <Shell page={page} title={(lang) => familyNotesWords[lang].title}>
    {(register) => (
      <FamilyNotes screen={screen} register={register} onDone={() => window.close()} />
    )}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
