import './access.css';
import type { AccessRegister } from '../../lib/screens/accesses.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { SectionHead } from '../shared/SectionHead.tsx';
import { useRead } from '../shared/use-read.ts';
import { useShared } from '../shared/words.ts';
import { AccessList } from './AccessList.tsx';
import { AccessPage } from './AccessPage.tsx';
import { ChooseRegisters } from './ChooseRegisters.tsx';
import { Departure } from './Departure.tsx';
import { EditAccess } from './EditAccess.tsx';
import { NewAccess } from './NewAccess.tsx';
import { useAccesses } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  /** What follows the section in the address. */
  rest: readonly string[];
  /** The person's own accesses, or everybody's. */
  side: 'desk' | 'office';
}
export interface AccessProps extends Omit<Props, 'rest'> {
  read: AccessRegister;
}

/** The register of accesses, or one of its pages where the address names it. */
export function Accesses({ rest, ...props }: Props) {
  const { page, register, side } = props;
  const words = useAccesses();
  const shared = useShared();
  const { value, error } = useRead(() => page.accesses.read(register), register);
  if (!value) {
    return (
      <>
        <SectionHead title={words.titles[side]} />
        {error ? <ErrorNote error={error} /> : <p role="status">{shared.loading}</p>}
      </>
    );
  }
  // A principal's desk shows their own; the office everybody's.
  const own = ({ access }: { access: { person: string } }) =>
    side === 'office' || access.person === 'own';
  const read: AccessRegister = {
    ...value,
    systems: value.systems.map((each) => ({ ...each, lines: each.lines.filter(own) })),
  };
  return <Part {...props} read={read} rest={rest} />;
}

function Part({ rest, ...props }: AccessProps & { rest: readonly string[] }) {
  const { read } = props;
  const [wanted, second = ''] = rest;
  if (wanted === undefined) return <AccessList {...props} />;
  if (wanted === 'registres') return <ChooseRegisters {...props} />;
  if (wanted === 'depart') return <Departure {...props} person={second} />;
  if (wanted === 'nouveau') {
    const system = read.systems.find(({ template }) => template.id === second);
    return system ? (
      <NewAccess {...props} system={system} type="initial" of={null} />
    ) : (
      <AccessList {...props} gone />
    );
  }
  const system = read.systems.find(({ lines }) => lines.some(({ access }) => access.id === wanted));
  const line = system?.lines.find(({ access }) => access.id === wanted);
  if (!system || !line) return <AccessList {...props} gone />;
  switch (second) {
    case 'modifier':
      return <EditAccess {...props} system={system} line={line} />;
    case 'renewal':
    case 'modification':
    case 'cancellation':
      return <NewAccess {...props} system={system} type={second} of={line} />;
    default:
      return <AccessPage {...props} system={system} line={line} />;
  }
}
