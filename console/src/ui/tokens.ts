/** The colours of tokens.css that charts and the component library need as values. */
export const tokens = {
  primary: '#0d6a5d',
  tint: '#dcefea',
  deep: '#0b4a41',
  ground: '#f3f6f5',
  surface: '#ffffff',
  sunken: '#e8eeec',
  ink: '#13211e',
  inkSoft: '#46564f',
  inkFaint: '#5a6a64',
  line: '#d4dedb',
  /** Bars that stand behind a line. */
  chartSoft: '#9cc9bf',
  warnRed: '#b3261e',
  warnYellow: '#7a5300',
  /** Grounds of notices, light enough for dark text. */
  warnYellowTint: '#fdf5e2',
  warnYellowLine: '#d6b36a',
  warnBlue: '#1d5fa8',
} as const
