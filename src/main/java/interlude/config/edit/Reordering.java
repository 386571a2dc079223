package interlude.config.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How few entries have to be moved or added to make one order of articles into another.
final class Reordering {
  private Reordering() {}

  /// What is not in the new order must have been taken out already.
  static List<Edit> of(List<String> before, List<String> after) {
    var list = new ArrayList<>(before.stream().filter(after::contains).toList());
    var staying = longestInOrder(list, after);
    var edits = new ArrayList<Edit>();
    for (int place = 0; place < after.size(); place++) {
      var article = after.get(place);
      if (!list.contains(article)) {
        edits.add(new Edit.FeaturedAdded(article, after(list, after, place)));
        list.add(after(list, after, place), article);
      } else if (!staying.contains(article)) {
        list.remove(article);
        edits.add(new Edit.FeaturedMoved(article, after(list, after, place)));
        list.add(after(list, after, place), article);
      }
    }
    return edits;
  }

  /// The place just after the one that comes before it in the new order.
  private static int after(List<String> list, List<String> order, int place) {
    return place == 0 ? 0 : list.indexOf(order.get(place - 1)) + 1;
  }

  /// The most articles that are in the new order already (longest increasing subsequence).
  private static Set<String> longestInOrder(List<String> list, List<String> after) {
    var place = list.stream().mapToInt(after::indexOf).toArray();
    var length = new int[place.length];
    var previous = new int[place.length];
    int best = -1;
    for (int i = 0; i < place.length; i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (place[j] < place[i] && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    var longest = new HashSet<String>();
    for (int at = best; at >= 0; at = previous[at]) {
      longest.add(list.get(at));
    }
    return longest;
  }
}
