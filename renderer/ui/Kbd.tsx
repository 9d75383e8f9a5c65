import './Kbd.css';
import { keyCaps } from './keys';
import { ON_MAC } from './platform';

/** A key of the command table, drawn as key caps. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="ui-kbd">
      {keyCaps(keys, ON_MAC).map((cap) => (
        <kbd className="ui-kbd-cap" key={cap}>
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
