// Sites on which anybody can have a page: there the page is the contact point, never the whole site, and never a whole
// cafe, group, gallery or server, where honest people meet too. Address forms seen by us, last looked over 2026-11-28;
// a host missing here is read as one domain, an address form missing here as nothing.

/** One site and the addresses on it that name one recruiter. */
export interface SharedHost {
  /** The name all its addresses are written under. */
  host: string;
  /** Further names of the same site. `*.x` stands for every name below x. */
  also: readonly string[];
  /** First parts of a path that are the site's own pages, not somebody's name. */
  own: ReadonlySet<string>;
  /**
   * Address forms, the first that fits counts; what comes after it is left out. Parts in angle brackets: `<name>` any
   * case, kept in lower case; `<code>` as written; `<number>`; `<hex>` the 32 digits at the end. `A > B` writes an
   * address of form A as B, with `$1`, `$2` for its parts in their order; B stands in the table too.
   */
  pages: readonly string[];
  why: string;
}

const at = (hosts: string, why: string, pages: readonly string[], own = ''): SharedHost => {
  const [host = '', ...also] = hosts.split(' ');
  return { host, also, why, pages, own: new Set(own.split(/\s+/)) };
};

export const SHARED_HOSTS: readonly SharedHost[] = [
  // Groups: thousands of honest people meet there, so only a post is somebody's.
  at('cafe.naver.com', 'a cafe is a community; an article is one person’s', [
    'ca-fe/cafes/<number>/articles/<number>',
    'ca-fe/web/cafes/<number>/articles/<number> > cafe.naver.com/ca-fe/cafes/$1/articles/$2',
    'ca-fe/web/cafes/<name>/articles/<number> > cafe.naver.com/$1/$2',
    'f-e/cafes/<number>/articles/<number> > cafe.naver.com/ca-fe/cafes/$1/articles/$2',
    'ArticleRead.nhn?clubid=<number>&articleid=<number> > cafe.naver.com/ca-fe/cafes/$1/articles/$2',
    'ArticleRead.naver?clubid=<number>&articleid=<number> > cafe.naver.com/ca-fe/cafes/$1/articles/$2',
    '<name>/ArticleRead.nhn?clubid=<number>&articleid=<number> > cafe.naver.com/ca-fe/cafes/$2/articles/$3',
    '<name>/<number>',
  ]),
  at('cafe.daum.net', 'as a cafe at Naver; an article stands under its board', [
    '_c21_/<code>/<code>/<number>',
    '_c21_/bbs_read?grpid=<code>&fldid=<code>&datanum=<number> > cafe.daum.net/_c21_/$1/$2/$3',
    '<name>/<code>/<number>',
  ]),
  at('band.us', 'a band is a group; a post or an invitation is one member’s', [
    'band/<number>/post/<number>',
    'page/<number>/post/<number>',
    'n/<code>',
  ]),
  at(
    'facebook.com fb.com web.facebook.com touch.facebook.com mbasic.facebook.com ko-kr.facebook.com ja-jp.facebook.com',
    'a profile or page is one person’s or firm’s; a group is not, a post in it is',
    [
      'groups/<name>/posts/<number>',
      'groups/<name>/permalink/<number> > facebook.com/groups/$1/posts/$2',
      'share/p/<code>',
      'share/v/<code>',
      'share/r/<code>',
      'events/<number>',
      'marketplace/item/<number>',
      'reel/<number>',
      'profile.php?id=<number> > facebook.com/$1',
      'permalink.php?story_fbid=<code>&id=<number> > facebook.com/$2',
      'story.php?story_fbid=<code>&id=<number> > facebook.com/$2',
      'people/<code>/<number> > facebook.com/$2',
      'pages/<code>/<number> > facebook.com/$2',
      'p/<name>',
      '<name>',
    ],
    `groups share events marketplace reel people pages p watch sharer dialog plugins help login gaming hashtag photo photos
    videos stories friends notifications messages settings policies privacy business ads jobs public search tr`,
  ),
  at('dcinside.com', 'a gallery is a board of everybody; a post is one person’s', [
    'board/<name>/<number>',
    'mini/<name>/<number>',
  ]),
  at('gall.dcinside.com', 'as above, under the addresses of the desktop site', [
    'board/view?id=<name>&no=<number> > dcinside.com/board/$1/$2',
    'mgallery/board/view?id=<name>&no=<number> > dcinside.com/board/$1/$2',
    'mini/board/view?id=<name>&no=<number> > dcinside.com/mini/$1/$2',
  ]),
  at('gallog.dcinside.com', 'one person’s log', ['<name>']),
  at('reddit.com *.reddit.com', 'a subreddit is a community; a user or a post is one person’s', [
    'user/<name>',
    'u/<name> > reddit.com/user/$1',
    'r/<name>/comments/<code>',
  ]),
  at('discord.gg', 'an invitation, made by one member', ['<code>']),
  at('discord.com discordapp.com', 'a server is a group; an invitation or a user is not', [
    'invite/<code> > discord.gg/$1',
    'users/<number>',
  ]),

  // One person's or firm's page.
  at(
    'blog.naver.com',
    'the first part is one person’s blog',
    [
      'PostView.naver?blogId=<name> > blog.naver.com/$1',
      'PostView.nhn?blogId=<name> > blog.naver.com/$1',
      'PostList.naver?blogId=<name> > blog.naver.com/$1',
      'PostList.nhn?blogId=<name> > blog.naver.com/$1',
      '<name>',
    ],
    'market postlist postview',
  ),
  at('smartstore.naver.com', 'one seller’s shop', ['<name>'], 'main i inflow'),
  at('talk.naver.com', 'one business’s chat', ['ct/<code>', 'profile/<code>', '<code>'], 'ct profile'),
  at(
    'instagram.com',
    'a handle is one account, a post one account’s',
    [
      'p/<code>',
      'reel/<code>',
      'reels/<code> > instagram.com/reel/$1',
      'tv/<code>',
      'stories/<name> > instagram.com/$1',
      '<name>',
    ],
    'p reel reels tv stories explore accounts direct about developer legal web channel ar challenge',
  ),
  at('threads.net threads.com', 'a handle is one account', ['@<name>', 't/<code>']),
  at(
    'x.com twitter.com',
    'a handle is one account; both names lead to the same',
    ['i/user/<number>', '<name>'],
    'i share intent search home hashtag explore settings login messages notifications compose tos privacy jobs download',
  ),
  at('tiktok.com', 'a handle is one account', ['@<name>', 't/<code>']),
  at('vm.tiktok.com', 'a short link to one video', ['<code>']),
  at('vt.tiktok.com', 'as vm.tiktok.com', ['<code>']),
  at('youtube.com', 'a handle or channel is one account’s, a video too', [
    '@<name>',
    'channel/<code>',
    'c/<name>',
    'user/<name>',
    'watch?v=<code> > youtu.be/$1',
    'shorts/<code> > youtu.be/$1',
    'live/<code> > youtu.be/$1',
    'post/<code>',
  ]),
  at('youtu.be', 'one video', ['<code>']),
  at('medium.com', 'one author', ['@<name>', 'p/<code>']),
  at('velog.io', 'one author', ['@<name>']),
  at('brunch.co.kr', 'one author', ['@@<name>', '@<name>']),
  at('note.com', 'one author', ['<name>'], 'search hashtag topic login signup notes categories'),
  at('ameblo.jp', 'one author', ['<name>']),
  at('story.kakao.com', 'one person’s page', ['<name>'], 's ch hashtag'),

  // Pages of links.
  at('linktr.ee', 'one person’s links', ['<name>'], 's admin login register marketplace blog help'),
  at('litt.ly', 'one person’s links', ['<name>']),
  at('link.inpock.co.kr', 'one person’s links', ['<name>']),
  at('beacons.ai', 'one person’s links', ['<name>'], 'i login signup'),
  at('bio.link', 'one person’s links', ['<name>']),
  at('lnk.bio', 'one person’s links', ['<name>']),
  at('campsite.bio', 'one person’s links', ['<name>']),
  at('instabio.cc', 'one person’s links', ['<code>']),
  at('about.me', 'one person’s page', ['<name>']),

  // Messengers, where the address is no handle of a kind of its own.
  at('m.me', 'one page’s chat', ['<name>'], 'j ch'),
  at('open.kakao.com', 'an open profile; an open chat has a kind of its own', ['me/<name>']),
  at('pf.kakao.com', 'one channel', ['<code>']),
  at('qr.kakao.com', 'one person’s code', ['talk/<code>']),
  at('invite.kakao.com', 'an invitation', ['tc/<code>']),
  at('lin.ee', 'one LINE account', ['<code>']),
  at('line.me', 'a friend’s code or an invitation; ids have a kind of their own', [
    'ti/p/<code>',
    'ti/g/<code>',
    'ti/g2/<code>',
    'R/ti/p/<code> > line.me/ti/p/$1',
    'R/ti/g/<code> > line.me/ti/g/$1',
  ]),
  at('chat.whatsapp.com', 'an invitation', ['invite/<code> > chat.whatsapp.com/$1', '<code>']),
  at('whatsapp.com', 'a channel is one publisher’s', ['channel/<code>']),
  at('wa.me', 'a business’s short link; numbers have a kind of their own', ['message/<code>', 'qr/<code>']),
  at('zalo.me', 'one account, or an invitation', ['g/<code>', '<name>'], 'g pc'),
  at('chats.viber.com', 'an invitation', ['<code>']),
  at('u.wechat.com', 'one person’s code', ['<code>']),
  at('work.weixin.qq.com', 'one firm’s service account', ['ca/<code>', 'kfid/<code>']),
  at('mp.weixin.qq.com', 'one article', ['s/<code>']),
  at('qm.qq.com', 'an invitation', ['q/<code>']),
  at('telegra.ph', 'one page', ['<code>']),

  // Forms.
  at('forms.gle', 'one form', ['<code>']),
  at('docs.google.com', 'one form or document, under whichever account it is opened', [
    'forms/d/e/<code>',
    'forms/u/<number>/d/e/<code> > docs.google.com/forms/d/e/$2',
    'forms/u/<number>/d/<code> > docs.google.com/forms/d/$2',
    'forms/d/<code>',
    'document/d/e/<code>',
    'document/u/<number>/d/<code> > docs.google.com/document/d/$2',
    'document/d/<code>',
    'spreadsheets/d/e/<code>',
    'spreadsheets/u/<number>/d/<code> > docs.google.com/spreadsheets/d/$2',
    'spreadsheets/d/<code>',
    'presentation/d/e/<code>',
    'presentation/d/<code>',
  ]),
  at('drive.google.com', 'one file or folder', [
    'file/d/<code>',
    'drive/folders/<code>',
    'drive/u/<number>/folders/<code> > drive.google.com/drive/folders/$2',
    'open?id=<code> > drive.google.com/file/d/$1',
    'uc?id=<code> > drive.google.com/file/d/$1',
  ]),
  at('sites.google.com', 'one site, whichever of its pages', [
    'view/<name>',
    'site/<name>',
    'a/<name>/<name>',
    'd/<code>',
  ]),
  at('form.naver.com', 'one form', ['response/<code>']),
  at('walla.my', 'one form', ['v/<code>', 'survey/<code>', 'a/<code>']),
  at('tally.so', 'one form', ['r/<code>', 'forms/<code>', 'embed/<code> > tally.so/r/$1']),
  at('typeform.com *.typeform.com', 'one form, whoever’s account it is under', ['to/<code>']),
  at('surveymonkey.com *.surveymonkey.com', 'one form', ['r/<code>']),
  at('jotform.com *.jotform.com', 'one form', ['<number>', 'form/<number> > jotform.com/$1']),
  at('forms.office.com forms.microsoft.com forms.cloud.microsoft', 'one form', [
    'r/<code>',
    'Pages/ResponsePage.aspx?id=<code>',
  ]),
  at('moaform.com', 'one form', ['q/<code>']),
  at('smore.im', 'one form', ['form/<code>', 'quiz/<code>']),
  at('airtable.com', 'one form', ['<code>/<code>/form', '<code>']),
  at('wj.qq.com', 'one form', ['s2/<number>/<code>']),

  // Pages in a workspace.
  at('notion.so', 'one page: the number at the end of its address', ['<hex>', '<name>/<hex> > notion.so/$2']),

  // Short links: one code, one address.
  ...`naver.me bit.ly tinyurl.com t.co cutt.ly b.link me2.do han.gl vo.la url.kr buly.kr is.gd v.gd rebrand.ly shorturl.at
  abit.ly c11.kr site.naver.com t.ly rb.gy s.id ow.ly fb.me`
    .split(/\s+/)
    .map((host) => at(host, 'a short link leads to one page', ['<code>'])),
  at(
    'goo.gl',
    'a short link leads to one page; maps show a place, not a recruiter',
    ['forms/<code>', '<code>'],
    'maps',
  ),
];

/**
 * Builders that give every site a name below their own: there `demo.imweb.me` is what a domain is elsewhere. Only those
 * the Public Suffix List does not have; it has github.io, netlify.app, notion.site, wixsite.com and their like.
 */
export const SITE_BUILDERS: ReadonlySet<string> = new Set(
  `imweb.me modoo.at cafe24.com mycafe24.com creatorlink.net weebly.com tistory.com wordpress.com oopy.io dothome.co.kr
  mystrikingly.com strikingly.com canva.site godaddysites.com waveon.me waveon.io substack.com jimdosite.com glitch.me
  softr.app ucraft.net blog.me egloos.com sixshop.com medium.com livejournal.com`
    .split(/\s+/)
    .filter(Boolean),
);
