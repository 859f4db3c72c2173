// Plain JavaScript on purpose: it must run on the very versions that it turns away.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Gouji's scripts need Node 22.18 or newer to run TypeScript; this is Node ${process.versions.node}. ` +
      "On 64-bit Intel/AMD Linux `npm ci` brings Node 24 along; elsewhere install it from https://nodejs.org.",
  );
  process.exit(1);
}
