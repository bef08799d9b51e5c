// @ts-check
// The way in for every command of this folder, on any Node from 20 on: sees that packages are installed and builds are
// fresh, then hands over to Node 26. Plain JavaScript without imports at the top, so that an old Node reaches the sentence
// that tells what it lacks.
//   node bin/launch.js <command> [arguments]     the files beside this one are short names for it

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  process.stderr.write(
    `bellhop: this is Node ${process.versions.node}; Node 20 or newer is needed to begin ` +
      "(the rest, Node 26 included, comes with the packages).\n",
  );
  process.exitCode = 1;
} else {
  import("./launch/commands.js").then(({ runCommand }) => runCommand(process.argv[2], process.argv.slice(3)));
}
