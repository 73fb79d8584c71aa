import '../../components/shared/page.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { optionsWords } from '../../components/options/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openPage } from '../../lib/screens/page.ts';
import { readPackFile } from '../../lib/screens/read-pack-file.ts';
import '../../components/options/options.css';

const page = openPage();
render(
  <Shell page={page} title={(lang) => optionsWords[lang].title} free>
    {(register) => <Options page={page} register={register} readPackFile={readPackFile} />}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
