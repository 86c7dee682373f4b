/** Markup from text: the practice pages show what the address says, hostile names included. */
export function markup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One practice page. `head` goes into the head as it is. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${markup(title)}</title>
<style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1c1e21; background: #f0f2f5; }
.banner { padding: 4px 16px; font-size: 13px; color: #fff; background: #444; }
main { max-width: 480px; margin: 40px auto; padding: 24px; background: #fff; border-radius: 8px; box-shadow: 0 1px 4px #0003; overflow-wrap: anywhere; }
button, [role=button], .button { display: inline-block; margin: 8px 8px 0 0; padding: 8px 20px; font: inherit; color: #fff; background: #2b5fa8; border: 0; border-radius: 6px; cursor: pointer; text-decoration: none; }
.quiet { color: #1c1e21; background: #e4e6eb; }
label { display: block; margin: 8px 0; }
input:not([type=checkbox]) { display: block; width: 100%; padding: 8px; font: inherit; box-sizing: border-box; }
</style>
${head}
</head>
<body>
<div class="banner">Practice page on your own machine. Not the real site.</div>
<main>${body}</main>
</body>
</html>`;
}
