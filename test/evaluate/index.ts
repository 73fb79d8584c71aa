import { type Arguments, readArguments } from './arguments.ts';
import { decisions } from './decisions.ts';
import { peers } from './peers.ts';
import { posts } from './posts.ts';

/** Each sub-command returns what is printed; shapes and scoring are those of the corpus. */
const commands: Record<string, (words: Arguments) => string> = { decisions, peers, posts };

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`unknown command "${name}"; one of: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(command(readArguments(words)));
}
