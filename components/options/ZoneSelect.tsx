import { Select } from '../shared/Select.tsx';
import { useOptions } from './words.ts';

/** IANA zones by name; the one in use is always among them. */
export function ZoneSelect({ value, onChange }: { value: string; onChange(zone: string): void }) {
  const { zone } = useOptions();
  const zones = [...new Set([value, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <Select
      label={zone.title}
      hint={zone.text}
      value={value}
      options={zones.map((name) => [name, name.replaceAll('_', ' ')] as const)}
      onChange={onChange}
    />
  );
}
