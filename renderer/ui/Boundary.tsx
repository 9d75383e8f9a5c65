import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import { EmptyState } from './EmptyState';

interface BoundaryProps {
  /** What it stands around, for the words: `The list`. */
  name: string;
  children: ReactNode;
}

/** Keeps a part of the window that breaks from taking the rest with it. */
export class Boundary extends Component<BoundaryProps, { broken: string | null }> {
  override state: { broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === null) return this.props.children;
    return (
      <EmptyState
        icon={<TriangleAlert />}
        title={`${this.props.name} stopped working`}
        actions={<Button onClick={() => this.setState({ broken: null })}>Show it again</Button>}
      >
        Your stories are on disk. ({broken})
      </EmptyState>
    );
  }
}
