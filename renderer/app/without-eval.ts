import { config } from 'zod';

// The page may run no text as a program. The validators would try whether they may, and each try is reported as a
// breach of what the page is allowed. First of all imports: what is tried once is tried when the first validator is made.
config({ jitless: true });
