import './window-top.css';
import { Mark } from '../overlay/Mark.tsx';

/** The band over each of Vigie's own small windows; how far it reaches is the window's. */
export function WindowTop() {
  return (
    <div class="window-top">
      <Mark /> Vigie
    </div>
  );
}
