import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { installed, type Engine } from './engine.ts';

const miniBrowsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
	(triplet) => `/usr/lib/${triplet}/webkit2gtk-4.1/MiniBrowser`
);

/**
 * WebKitGTK, driven by its own WebDriver, on a screen in memory; undefined where one of the three is
 * not installed.
 */
export async function webkit(): Promise<Engine | undefined> {
	const driverPath = installed('WebKitWebDriver');
	const binary = installed(...miniBrowsers);
	const screen = installed('Xvfb');
	if (driverPath === undefined || binary === undefined || screen === undefined) return undefined;
	const xvfb = spawn(
		screen,
		['-displayfd', '3', '-screen', '0', '2400x1600x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	const display = `:${await firstLine(xvfb)}`;
	const port = await freePort();
	const server = spawn(driverPath, [`--port=${String(port)}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			WEBKIT_DISABLE_DMABUF_RENDERER: '1'
		}
	});
	const driver = await connect(port, binary);
	return {
		name: 'WebKitGTK',
		// Its toolbar does not fit into less.
		narrowest: 480,
		async open(address, size) {
			await driver.get('about:blank');
			await resizeInside(driver, size);
			await driver.get(address);
		},
		value: (expression) => driver.executeScript(`return ${expression}`),
		async close() {
			await driver.quit().catch(() => undefined);
			server.kill();
			xvfb.kill();
		}
	};
}

/** What Xvfb says of the display it has taken. */
function firstLine(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.stdio[3]?.once('data', (data: Buffer) => {
			resolve(data.toString().trim());
		});
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});
}

/** A session of the driver that listens, or soon will, on this port. */
async function connect(port: number, binary: string): Promise<WebDriver> {
	const builder = new Builder().usingServer(`http://127.0.0.1:${String(port)}`).withCapabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	for (let attempt = 0; ; attempt++) {
		try {
			return await builder.build();
		} catch (error) {
			if (attempt === 20) throw error;
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
	}
}

/** Gives the page's own window a size; the frame round it is the window manager's affair. */
async function resizeInside(
	driver: WebDriver,
	[width, height]: readonly [number, number]
): Promise<void> {
	const inner = 'return [innerWidth, innerHeight]';
	await driver.manage().window().setRect({ width, height });
	const [w = width, h = height] = await driver.executeScript<number[]>(inner);
	await driver
		.manage()
		.window()
		.setRect({ width: 2 * width - w, height: 2 * height - h });
}
