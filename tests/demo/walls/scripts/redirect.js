window.showWall = () => location.replace('/adblock-detected');
