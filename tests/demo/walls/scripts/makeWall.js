// The wall most of the pages put up.
window.WORDS =
  '<h2>Ad blocker detected</h2><p>Please turn off your ad blocker to go on reading our paper.</p>';
window.makeWall = (words = window.WORDS) => {
  const wall = document.createElement('div');
  wall.id = 'wall';
  wall.style.cssText =
    'position:fixed;inset:0;z-index:99999;background:#000c;display:grid;place-items:center';
  wall.innerHTML = `<div style="background:#fff;padding:30px;max-width:420px">${words}<button>I have turned it off</button></div>`;
  return wall;
};
