import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PlaceFailure } from './PlaceFailure';

interface PlaceBoundaryProps {
  readonly children: ReactNode;
}

interface PlaceBoundaryState {
  readonly error: unknown;
}

/** Keeps the fault of one place from taking the window down: the work is outside it and goes on being kept. */
export class PlaceBoundary extends Component<PlaceBoundaryProps, PlaceBoundaryState> {
  override state: PlaceBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PlaceBoundaryState {
    return { error: error ?? new Error('Unknown') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // For whoever looks at the console with the person on the telephone: nothing is sent anywhere.
    reportError(new Error(`A place failed:${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <PlaceFailure
        error={this.state.error}
        onRetry={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}
