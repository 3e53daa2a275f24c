const quiet = [
	'--headless=new',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	// Only this machine can be reached; every other name fails at once.
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1'
];

const softwareWebGl = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// What is not WebGL is drawn without it, in half the time.
	'--disable-gpu-compositing',
	'--disable-gpu-rasterization'
];

const noWebGl = ['--disable-gpu', '--disable-3d-apis'];

/** How Chromium is started: with WebGL drawn in software, or with no WebGL at all. */
export function chromiumArguments(webgl: boolean): string[] {
	const asRoot = process.getuid?.() === 0;
	return [...quiet, ...(webgl ? softwareWebGl : noWebGl), ...(asRoot ? ['--no-sandbox'] : [])];
}
