import { z } from 'zod';

const licencesSchema = z.object({
  packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string().nullable() })),
  texts: z.record(z.string(), z.string()),
});
/** The packages in the program and the texts of their licences. */
export type Licences = z.output<typeof licencesSchema>;

/** Reads the list made from the lock file (`npm run licences`); it is large, so that only who asks for it loads it. */
export async function loadLicences(): Promise<Licences> {
  const { default: value } = await import('@resources/about/licences.json');
  return licencesSchema.parse(value);
}
