import 'react';

declare module 'react' {
  /** Custom properties may be set in `style`: they carry measured sizes to the style sheet. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
