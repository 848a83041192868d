/**
 * Words of matches and leagues. In a sentence that holds one, attacks, strikes, raids and battles are play. Words that news of war uses
 * as well (*goal*, *match*, *win*, *coach*, *squad*) are left out. Written for this project.
 */
export const sportsWords: ReadonlySet<string> = new Set(
  `striker strikers midfielder midfielders goalkeeper goalkeepers goalless equaliser equalizer hat-trick halftime half-time offside
  relegation playoff playoffs play-off play-offs semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final
  quarter-finals touchdown touchdowns quarterback fullback linebacker inning innings wicket wickets batsman batsmen bowler bowlers
  rebound rebounds homer homers dribble scored scorer scorers unbeaten tiebreak tie-break knockout teammate teammates championship
  tournament stoppage ball athletics relay`
    .trim()
    .split(/\s+/),
);
