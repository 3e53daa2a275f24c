import { serveDirectory } from '../../scripts/static-server.mjs';
import { chromium } from 'playwright-core';
export async function main() {
 const browser = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--headless=new','--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist']});
 for (const d of ['node_modules/.cache/salida/bench/maplibre']) for (const slow of [false,true]) {
  const s = await serveDirectory({directory:d});
  const ctx = await browser.newContext({viewport:{width:1280,height:800}});
  const page = await ctx.newPage();
  page.on('console', m=>console.log(m.text())); page.on('pageerror', e=>console.log(String(e)));
  const cdp = await ctx.newCDPSession(page);
  const urls: any = {}; let id=1;
  const conditions = {offline:false, latency:562.5, downloadThroughput:200000, uploadThroughput: 93750};
  const log = (who: string, m: any) => {
   const e = m.params;
   if (m.method==='Network.requestWillBeSent') { urls[e.requestId]=e.request.url; console.log(who,'req', e.request.url.slice(-40), e.timestamp, e.request.headers['Accept-Encoding']); }
   if (m.method==='Network.requestWillBeSentExtraInfo') console.log(who, JSON.stringify(e.headers).slice(0,300));
   if (m.method==='Network.responseReceived') console.log(who,e.response.url.slice(-40), e.response.headers['content-encoding'], e.type);
   if (m.method==='Network.loadingFinished') console.log(who,'  fin', urls[e.requestId]?.slice(-40), e.encodedDataLength, e.timestamp);
  };
  for (const n of ['Network.requestWillBeSent','Network.responseReceived','Network.loadingFinished']) cdp.on(n as any, (params: any)=>log('page',{method:n,params}));
  cdp.on('Target.attachedToTarget' as any, async (e: any) => {
    console.log('attached', e.targetInfo.type, e.targetInfo.url, e.waitingForDebugger);
    const send = (method: string, params={}) => cdp.send('Target.sendMessageToTarget' as any, {sessionId:e.sessionId, message: JSON.stringify({id:id++, method, params})});
    await send('Network.enable');
    await send('Network.setAcceptedEncodings', {encodings:['gzip']});
    if (slow) await send('Network.emulateNetworkConditions', conditions);
    await send('Runtime.runIfWaitingForDebugger');
  });
  cdp.on('Target.receivedMessageFromTarget' as any, (e: any)=>{ const m=JSON.parse(e.message); if (m.error) console.log('err', e.message); log('worker', m);});
  await cdp.send('Network.enable');
  await cdp.send('Network.setAcceptedEncodings', {encodings:['gzip']});
  if (slow) await cdp.send('Network.emulateNetworkConditions', conditions);
  await cdp.send('Target.setAutoAttach', {autoAttach:true, waitForDebuggerOnStart:true, flatten:false});
  await page.goto(s.url);
  await page.waitForSelector(':root[data-idle]', {state:'attached'});
  console.log('idle', await page.evaluate(()=>performance.now()));
  console.log(JSON.stringify(await page.evaluate(()=>performance.getEntriesByType('resource').map(r=>[r.name.slice(-30), r.startTime, r.responseEnd, (r as any).transferSize]))));
  await page.screenshot({path:'/tmp/shot-'+d.split('/').pop()+'.png'});
  await ctx.close(); await s.close();
 }
 await browser.close();
}
