/** Hosts that many people share: shorteners, forwarders, builders of pages and forms. Data. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Short addresses that anybody can point anywhere. */
export const SHORTENERS = words(`
  bit.ly bitly.com bitly.ws j.mp tinyurl.com tiny.cc tiny.one t.co is.gd v.gd goo.gl goo.su cutt.ly cutt.us rb.gy rebrand.ly ow.ly
  buff.ly t.ly s.id shorturl.at shorturl.asia shorte.st adf.ly lnkd.in dlvr.it ift.tt trib.al x.gd u.to clck.ru vk.cc surl.li
  shorturl.gg n9.cl acortar.link urlz.fr lc.cx kutt.it kutt.to bl.ink snip.ly snipr.com soo.gd qr.ae qrco.de qr.link me-qr.com
  qrfy.io urlr.me zpr.io zcu.io 1url.com 2no.co iplogger.org iplogger.com grabify.link clk.sh ouo.io za.gl bc.vc cli.re
  short.gy short.io short.link shrtco.de shrtlnk.dev linkto.im gg.gg ow.link da.gd chilp.it tr.im x.co po.st mcaf.ee dub.sh dub.co
  rotf.lol 0rz.tw reurl.cc ppt.cc lihi.cc lihi1.com maac.io supr.link l.ead.me hyperurl.co spoo.me ulvis.net shrinkme.io
  tinylink.onl tny.im vo.la me2.do han.gl url.kr bom.so c11.kr encurtador.com.br encurtador.dev abre.ai bityl.co i.mtr.bio
  url.ie budurl.com clicky.me cort.as kurzelinks.de kurzurl.net kisa.link tinu.be urly.it shor.by page.link app.link onelink.me
  smarturl.it hoo.gl t2m.io aka.bz shortest.link tinyurl.is tinyurl.gg t.hk t.cn url.cn dwz.cn suo.im w.wiki.link go2l.ink
`);

/** Places where anybody builds pages, forms or asks for files under one shared host, told apart only by the path. */
export const SHARED_HOSTS = words(`
  sites.google.com docs.google.com drive.google.com forms.gle script.google.com storage.googleapis.com
  firebasestorage.googleapis.com forms.office.com forms.office365.com forms.microsoft.com forms.cloud.microsoft
  sway.office.com sway.cloud.microsoft onedrive.live.com 1drv.ms
  dropbox.com wetransfer.com we.tl mega.nz mega.io mediafire.com file.io gofile.io transfer.sh sendgb.com pixeldrain.com
  filemail.com anonfiles.com disk.yandex.ru yadi.sk cloud.mail.ru send.vis.ee box.com pcloud.com u.pcloud.link
  typeform.com jotform.com form.jotform.com jotform.me tally.so formspree.io cognitoforms.com wufoo.com surveymonkey.com
  formstack.com zfrmz.com zfrmz.eu forms.zoho.com forms.zohopublic.com paperform.co fillout.com forms.fillout.com airtable.com
  123formbuilder.com formsite.com getform.io forms.yandex.ru forms.yandex.com opnform.com youform.com forms.app form.run
  heyform.net emailmeform.com survicate.com smartsheet.com app.smartsheet.com
  linktr.ee linktree.com beacons.ai taplink.cc taplink.at bio.link bio.site lnk.bio campsite.bio solo.to allmylinks.com msha.ke
  linkin.bio hoo.be stan.store snipfeed.co flow.page flowcode.com about.me heylink.me milkshake.app znap.link carrd.co
  telegra.ph graph.org teletype.in rentry.co rentry.org pastebin.com paste.ee ghostbin.com hastebin.com justpaste.it jsfiddle.net
  codepen.io cdn.discordapp.com gitbook.io notion.so notion.site canva.com gamma.app figma.com miro.com padlet.com
  sharepoint.com evernote.com trello.com scribd.com issuu.com ipfs.io dweb.link cloudflare-ipfs.com archive.ph s3.amazonaws.com
`);

/** Builders of sites whose customers' names stand before the host, where no list of suffixes has them. */
export const SITE_BUILDERS = words(`
  wixsite.com wixstudio.com wixstudio.io editorx.io weebly.com weeblysite.com squarespace.com square.site webflow.io wordpress.com
  blogspot.com godaddysites.com mystrikingly.com strikingly.com jimdosite.com jimdofree.com jimdo.com webnode.com webnode.page
  yolasite.com site123.me ucraft.site ucoz.ru tilda.ws tildacdn.com tiiny.site tiiny.host canva.site carrd.co framer.website
  framer.app framer.ai notion.site gitbook.io softr.app glide.page bubbleapps.io durable.co mobirisesite.com simdif.com
  000webhostapp.com infinityfreeapp.com epizy.com rf.gd byethost.com freehosting.com awardspace.net x10host.com
  herokuapp.com netlify.app vercel.app web.app firebaseapp.com github.io gitlab.io pages.dev workers.dev r2.dev onrender.com
  render.com fly.dev railway.app up.railway.app surge.sh glitch.me replit.app repl.co replit.dev deno.dev stackblitz.io
  lovable.app bolt.host base44.app v0.app azurewebsites.net azurestaticapps.net web.core.windows.net blob.core.windows.net
  trycloudflare.com ngrok.io ngrok.app ngrok-free.app loca.lt localtunnel.me serveo.net duckdns.org no-ip.org ddns.net hopto.org
  myftp.org sytes.net zapto.org dynv6.net nip.io sslip.io myshopify.com bigcartel.com ecwid.com zohosites.com odoo.com
  duda.site multiscreensite.com pagecloud.com leadpages.co clickfunnels.com systeme.io getresponsesite.com mailchimpsites.com
  hubspotpagebuilder.com unbouncepages.com landen.co umso.site typedream.app super.site potion.so mydurable.com hostingersite.com
  zyrosite.com builderallwppro.com sitebeat.crazydomains.com beget.tech tempurl.host ipfs.dweb.link translate.goog
`);

/** Suffixes that only look like those of a country; having a name there is as good as anywhere. */
export const SOLD_SUFFIXES = words(`
  co.com uk.com us.com eu.com de.com br.com cn.com gb.net uk.net se.net jp.net za.com sa.com ru.com it.com hu.com gr.com mex.com
  jpn.com ae.org us.org in.net com.de com.se co.nl co.no eu.org nom.es
`);

/** Ends of hosts that honest places to stay hardly ever have, and campaigns often. */
export const RARE_ENDS = words(`
  top xyz icu cyou sbs cfd bond rest buzz click link monster quest autos boats hair makeup mom skin beauty yachts lol bar tk ml
  ga cf gq pw cc ws su fit work loan men date win bid stream racing review trade party science faith download accountant cricket
  webcam gdn kim country zip mov surf best world live life fun space site online website store shop vip help support rip uno
  cam pics digital services zone run today center company ltd
`);

/** Big places that hold other addresses in theirs for good reasons: searches, archives, translations, shared posts. */
export const HOLDERS = words(`
  wikipedia.org wikimedia.org wikidata.org archive.org bing.com duckduckgo.com ecosia.org yandex.ru yandex.com twitter.com x.com
  pinterest.com wa.me t.me deepl.com trustpilot.com trustpilot.de openstreetmap.org
`);
