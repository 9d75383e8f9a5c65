import type { ReactNode } from 'react';
import { Switch } from '../ui/Switch';

interface LocationSwitchProps {
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

/** Whether pictures go out with the position their camera noted. */
export function LocationSwitch({ checked, onChecked }: LocationSwitchProps): ReactNode {
  return (
    <Switch checked={checked} onChecked={onChecked}>
      Leave the camera’s position in pictures
      <span className="ui-hint">
        {checked
          ? 'Whoever gets them can see on a map where each was taken'
          : 'Caption, credit, city and rights go out in them; where on the map they were taken does not'}
      </span>
    </Switch>
  );
}
