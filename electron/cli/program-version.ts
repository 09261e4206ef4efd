import packageJson from '../../package.json' with { type: 'json' };

/** The version of the program, written into every file it makes. */
export const PROGRAM_VERSION: string = packageJson.version;
