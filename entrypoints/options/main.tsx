import '../../components/shared/page.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { optionsWords } from '../../components/options/words.ts';
import { Shell } from '../../components/shared/Shell.tsx';
import { openPage } from '../../lib/screens/page.ts';
import { readPackFile } from '../../lib/screens/read-pack-file.ts';
import { openSites } from '../../lib/screens/sites.ts';
import '../../components/options/options.css';

const page = openPage();
const sites = openSites();
render(
  <Shell page={page} title={(lang) => optionsWords[lang].title} free>
    {(register) => (
      <Options page={page} register={register} readPackFile={readPackFile} sites={sites} />
    )}
  </Shell>,
  document.getElementById('app') ?? document.body,
);
