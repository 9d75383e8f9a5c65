import './keyboard.css';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import { ON_MAC } from '../ui/platform';
import { keySections, PLACE_KEYS } from './keyboardPage';
import { closeOverlay } from './overlays';

/** All keys on one page. */
export function KeyboardDialog() {
  return (
    <Dialog open size="large" title="Keyboard" onClose={closeOverlay}>
      <div className="keyboard" tabIndex={0} role="group" aria-label="All keys">
        {keySections(ON_MAC).map(({ menu, rows }) => (
          <section key={menu} aria-label={menu}>
            <h3>{menu}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {PLACE_KEYS.map(({ place, rows }) => (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={keys}>
                  <dt>{does}</dt>
                  <dd className="keyboard-words">{keys}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
