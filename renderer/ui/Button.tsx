import './Button.css';
import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';

/** How loud a button is: one `primary` at most in a place, `danger` only where something is lost for good. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

/** What a button takes beside a button's own properties. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  tone?: ButtonTone | undefined;
  icon?: ReactNode;
  className?: string | undefined;
}

/** A button with words on it. */
export function Button({ tone = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <BaseButton type="button" className={`ui-button ${className}`} data-tone={tone} {...rest}>
      {icon}
      {children}
    </BaseButton>
  );
}
